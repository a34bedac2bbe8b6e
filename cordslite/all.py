"Everything that an interactive user wants: `from cordslite.all import *`, then `dc,gld,ch = await connect()`"
import asyncio, os
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated, Literal
from .core import *
from .rest import *
from .gateway import *
from .audio import AudioError, listen
from .record import RecordError
from .voice import *
from .components import (Button, ChannelSelect, Checkbox, Checkboxes, Choice, Component, Container, File, Gallery, MentionableSelect, Modal, Radio, RoleSelect,
    Row, Section, Select, Separator, Text, TextInput, Thumbnail, Upload, UserSelect)
from .previews import preview
from .commands import Opt, UserError
from .interactions import Interaction
from .guards import Cooldown, Guards
from .app import App
from .bot import *

async def connect(
    real:bool|None=None, # Real Discord? By default if there is a token and this is no test
    **kw, # For `Sim`, where it is the simulator
) -> tuple: # `(DiscordClient, Guild, Channel)`; `dc.sim` is the simulator, `None` on real Discord
    """Connect to Discord if `DISCORD_BOT_TOKEN` is set, otherwise to a fresh local Discord, which `await dc.close()` stops.

    Real Discord also needs `DISCORD_GUILD_ID` and `DISCORD_CHANNEL_ID`: the server and channel to work in. With `DISCORD_API_URL` (another
    simulator) they may be left out: it is then the first server and its first text channel. Under test it is always the local Discord."""
    if real is None: real = bool(os.environ.get('DISCORD_BOT_TOKEN')) and 'IN_TEST' not in os.environ
    if not real:
        from .sim import Sim
        sim = await Sim(**kw).start()
        dc = sim.client()
        dc._own_sim = True
        return dc, await dc.guild(sim.guild.id), await dc.channel(sim.channel('general').id)
    if not os.environ.get('DISCORD_BOT_TOKEN'): raise ValueError('There is no token: set DISCORD_BOT_TOKEN to your bot\'s')
    dc,gid,cid = DiscordClient(),os.environ.get('DISCORD_GUILD_ID'),os.environ.get('DISCORD_CHANNEL_ID')
    if not (gid and cid) and 'DISCORD_API_URL' not in os.environ:
        await dc.close()
        raise ValueError('Set DISCORD_GUILD_ID and DISCORD_CHANNEL_ID to the server and channel that you want to work in')
    try:
        gld = await dc.guild(gid or (await dc.guilds(1))[0])
        return dc, gld, await dc.channel(cid) if cid else next(o for o in await gld.channels() if o['type']==0)
    except BaseException:
        await dc.close()
        raise
