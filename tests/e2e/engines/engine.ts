/** The three families of browsers; everything that runs the site is one of them inside. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A browser under the control of the stories. */
export interface Engine {
  readonly name: EngineName;
  /** Opens a tab in a new profile: nothing is stored in it. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** What the stories can do in a tab. It is only what all three browsers can be told to do, in the way each is told it. */
export interface Tab {
  /** Opens an address, and waits until the page and its scripts have loaded. */
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The value of an expression in the page, or of the promise it gives; only what JSON can hold. */
  ask(expression: string): Promise<unknown>;
  /** Clicks where the element is that an expression gives, as a hand would. */
  click(element: string): Promise<void>;
  /** Presses one key. */
  press(key: Key): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** What the page threw, where the browser tells. */
  thrown(): readonly string[];
  close(): Promise<void>;
}

/** The keys the stories press by name. */
export type Key = 'Enter' | 'Escape' | 'Tab' | '/';
