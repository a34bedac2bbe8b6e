"What clients that we did not write do on the local Discord: rows of one notebook, kept for the page of all of them"
import json
from pathlib import Path
from cordslite.core import Rows

class Features(Rows):
    "One client's features as a table"
    _hdrs = 'Feature','Client','Result'
    def _row(self, o): return o['feature'],o['client'],f"differs: {o['result']}" if o.get('fact') else o['result']

class Ring:
    "Collects what held for `client`, and writes it to results/`name`.json"
    def __init__(self,
        client:str, # As the table shows it
        name:str, # Of the notebook
    ): self.client,self.name,self.rows = client,name,[]
    def _add(self, feature, result, **kw): self.rows.append(dict(feature=feature, client=kw.pop('client', self.client), result=result, **kw))
    def holds(self, feature:str, result:str='works', **kw): self._add(feature, result, **kw)
    def differs(self,
        feature:str,
        result:str, # What the client does
        fact:str, # What it should do by the protocol, and where that is said
    ): self._add(feature, result, fact=fact)
    def save(self) -> Features:
        "The table; call it at the end, when everything has been asserted"
        fn = Path('results')/f'{self.name}.json'
        fn.parent.mkdir(exist_ok=True)
        (new := fn.with_suffix('.new')).write_text(json.dumps(self.rows, indent=1, ensure_ascii=False) + '\n')
        new.replace(fn)
        return Features(self.rows)
