/** Sends a command, and gives its result. @throws what the browser says of one that fails */
export type Bidi = <Result>(method: string, params?: object) => Promise<Result>;

/** What comes back for a command; an event has no id: https://www.w3.org/TR/webdriver-bidi/#protocol-definition. */
interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** Connects to a browser that speaks WebDriver BiDi. @throws where none listens */
export async function connect(address: string): Promise<Bidi> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = () => fail(new Error(`Nothing listens at ${address}.`));
  });
  socket.onmessage = ({ data }) => {
    const { id, type, result, error, message }: Message = JSON.parse(String(data));
    const command = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (type === 'success') command?.resolve(result);
    else command?.reject(new Error(`${error}: ${message}`));
  };
  socket.onclose = () => {
    for (const command of waiting.values()) command.reject(new Error('The browser has ended.'));
  };
  let last = 0;
  return <Result>(method: string, params = {}) => {
    const command = Promise.withResolvers<unknown>();
    last += 1;
    waiting.set(last, command);
    socket.send(JSON.stringify({ id: last, method, params }));
    return command.promise as Promise<Result>;
  };
}
