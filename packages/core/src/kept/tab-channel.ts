/** Says something to the other tabs that have the same open, and hears them. */
export interface TabChannel<Message> {
  /** Reaches no listener of this very channel. */
  say(message: Message): void;
  close(): void;
}

/** Opens a channel (BroadcastChannel); where there is none, nobody is told and nobody heard. */
export function openChannel<Message>(name: string, hear: (message: Message) => void): TabChannel<Message> {
  if (!('BroadcastChannel' in globalThis)) return { say() {}, close() {} };
  const channel = new BroadcastChannel(`revampd-embed ${name}`);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  // In Node an open channel would keep the process.
  (channel as { unref?: () => void }).unref?.();
  return {
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
