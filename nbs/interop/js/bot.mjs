// A discord.js bot with a voice: it does what it is told, and tells all that it hears.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import * as discord from 'discord.js';
import * as voice from '@discordjs/voice';
import { run, serve, tell } from './driver.mjs';

const all = Object.values(discord.GatewayIntentBits).filter(Number.isInteger).reduce((a, b) => a | b);
const { entersState, StreamType } = voice;
const heard = {};
let client, player;

const start = async ({ api, token, rest, ...options }) => {
  client = new discord.Client({ intents: all, rest: { api, ...rest }, ...options });
  for (const event of Object.values(discord.Events))
    if (!['debug', 'error', 'raw'].includes(event)) client.on(event, (...args) => tell(event, ...args));
  Object.assign(globalThis, discord, { client, voice, seq: 0 });
  client.on('raw', ({ s }) => { seq = s ?? seq; });
  client.rest.on('rateLimited', ({ global, scope, timeToReset }) => tell('rateLimited', { global, scope, timeToReset }));
  const ready = once(client, 'clientReady');
  await Promise.all([client.login(token), ready]);
  return client.user.id;
};

const stop = () => client?.destroy();

// `run` knows `connection`, and `player`, which plays there.
const join = async ({ channel, ...options }) => {
  const { id, guildId, guild } = client.channels.cache.get(channel);
  const before = voice.getVoiceConnection(guildId);
  const vc = voice.joinVoiceChannel({ channelId: id, guildId, adapterCreator: guild.voiceAdapterCreator, selfDeaf: false, ...options });
  if (vc !== before) {
    vc.on('stateChange', (old, { status, closeCode }) => { if (old.status !== status) tell('voiceState', status, closeCode); });
    vc.on('error', e => tell('voiceError', e.message));
    player = voice.createAudioPlayer();
    player.on('error', e => tell('playerError', e.message));
  }
  vc.subscribe(player);
  Object.assign(globalThis, { connection: vc, player });
  await entersState(vc, 'ready', 20000);
};

// An Ogg file, or a list of Opus packets; over when the player is idle again.
const play = async ({ file, packets }) => {
  const [stream, inputType] = file ? [createReadStream(file), StreamType.OggOpus] : [Readable.from(packets), StreamType.Opus];
  player.play(voice.createAudioResource(stream, { inputType }));
  await entersState(player, 'idle', 60000);
};

// What one user says, packet by packet; `heard` gives it and begins anew.
const hear = ({ user }) => {
  const stream = connection.receiver.subscribe(user);
  heard[user] ??= [];
  stream.on('data', packet => heard[user].push(packet));
  stream.on('error', e => tell('receiveError', user, e.message));
};

serve({ run, start, stop, join, play, hear, heard: ({ user }) => heard[user].splice(0) });
