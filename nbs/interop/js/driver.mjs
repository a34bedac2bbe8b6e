// Commands come in as lines of JSON {id, name, args}; {id, result}, {id, error} and {event, args} go out as such.
import { createInterface } from 'node:readline';

console.log = console.error; // stdout is for answers only

const simple = (key, value) => typeof value === 'bigint' ? String(value) : value;
const whole = (key, value) => value?.type === 'Buffer' ? Buffer.from(value.data) : value;
const say = message => process.stdout.write(JSON.stringify(message) + '\n');
const failure = ({ name, message, code, status }) => ({ name, message, code, status });

// What cannot be written as JSON, as a client, goes out as a string.
const plain = value => {
  try { return JSON.parse(JSON.stringify(value, simple) ?? null); } catch { return String(value); }
};
export const tell = (event, ...args) => say({ event, args: args.map(plain) });

// Some JavaScript, as an expression if it is one; what it assigns to undeclared names stays, as in a notebook.
const AsyncFunction = (async () => {}).constructor;
const compiled = code => {
  try { return new AsyncFunction(`return (${code}\n)`); } catch { return new AsyncFunction(code); }
};
export const run = ({ code, names }) => {
  Object.assign(globalThis, names);
  return compiled(code)();
};

export const serve = commands => {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', async line => {
    const { id, name, args } = JSON.parse(line, whole);
    try { say({ id, result: plain(await commands[name](args)) }); } catch (e) { say({ id, error: failure(e) }); }
    if (name === 'stop') process.exit();
  });
  lines.on('close', () => process.exit());
};
