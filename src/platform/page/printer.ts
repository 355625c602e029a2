/** Prints the page that is open. */
export interface Printer {
  print(): void;
}

/** The browser's own print dialog. */
export function browserPrinter(): Printer {
  return {
    print() {
      window.print();
    },
  };
}
