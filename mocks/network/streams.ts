/** The frames of a stream on their way: each an event or a comment with its blank line, as text. */
export type Frames = readonly string[];

/** Carries the bodies of streams, and holds, changes or breaks them. */
export interface Streams {
  /** What comes out in the place of the frames that are delivered together. Default the same. */
  tamper?: ((frames: Frames) => Frames) | undefined;
  /** The same answer, its body carried. */
  carry(response: Response): Response;
  /** Breaks all that are open: their readers get an error of `createError`. */
  cut(createError: () => Error): void;
  /** Holds all deliveries, also of streams yet to open, until what it returns is called. */
  hold(): () => void;
}

/** Whether an answer is a stream: its body ends when one of both sides ends it. */
export function isStream(response: Response): boolean {
  return response.headers.get('Content-Type') === 'text/event-stream';
}

/** No stream is open yet. */
export function createStreams(): Streams {
  const carriages = new Set<Carriage>();
  const holds = new Set<object>();
  const streams: Streams = {
    carry: (response) => {
      const carriage: Carriage = new Carriage(response.body!, {
        isHeld: () => holds.size > 0,
        tamper: (frames) => streams.tamper?.(frames) ?? frames,
        whenOver: () => carriages.delete(carriage),
      });
      carriages.add(carriage);
      return new Response(carriage.body, response);
    },
    cut: (createError) => carriages.forEach((carriage) => carriage.break(createError())),
    hold: () => {
      const hold = {};
      holds.add(hold);
      return () => {
        holds.delete(hold);
        carriages.forEach((carriage) => carriage.deliver());
      };
    },
  };
  return streams;
}

interface Way {
  isHeld(): boolean;
  tamper(frames: Frames): Frames;
  whenOver(): void;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** One stream from its source to its reader. It takes from the source no faster than the reader reads. */
class Carriage {
  readonly body: ReadableStream<Uint8Array>;
  readonly #way: Way;
  readonly #source: ReadableStreamDefaultReader<Uint8Array>;
  readonly #waiting: string[] = [];
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #makeRoom = (): void => undefined;
  #isEnding = false;
  #isOver = false;

  constructor(source: ReadableStream<Uint8Array>, way: Way) {
    this.#way = way;
    this.#source = source.getReader();
    this.body = new ReadableStream({
      start: (controller) => void (this.#controller = controller),
      pull: () => this.#makeRoom(),
      cancel: (reason) => {
        this.#finish();
        return this.#source.cancel(reason);
      },
    });
    // An abort is seen at once, whatever waits; the read that is under way would see it in its turn.
    this.#source.closed.catch((error: unknown) => this.break(error));
    void this.#run();
  }

  /** Passes on what waits, unless it is held. */
  deliver(): void {
    if (this.#isOver || this.#way.isHeld()) return;
    const frames = this.#waiting.splice(0);
    if (frames.length > 0)
      for (const frame of this.#way.tamper(frames)) this.#controller.enqueue(encoder.encode(frame));
    if (!this.#isEnding) return;
    this.#finish();
    this.#controller.close();
  }

  /** The connection is gone: what waits is lost. */
  break(error: unknown): void {
    if (this.#isOver) return;
    this.#finish();
    this.#controller.error(error);
    this.#source.cancel().catch(() => undefined);
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        const { done, value } = await this.#source.read();
        if (done) break;
        this.#waiting.push(...framesOf(value));
        this.deliver();
        await this.#room();
      }
    } catch {
      // `closed` has told it.
      return;
    }
    this.#isEnding = true;
    this.deliver();
  }

  /** While frames are held they wait here, so that they come out together. */
  async #room(): Promise<void> {
    if (this.#isOver || this.#way.isHeld() || this.#controller.desiredSize! > 0) return;
    await new Promise<void>((resolve) => (this.#makeRoom = resolve));
  }

  #finish(): void {
    this.#isOver = true;
    this.#makeRoom();
    this.#way.whenOver();
  }
}

/** A source writes whole frames. */
function framesOf(chunk: Uint8Array): string[] {
  return decoder.decode(chunk).split(/(?<=\n\n)/);
}
