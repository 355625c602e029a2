declare namespace App {
  interface Locals {
    /** The sources a page cites, in the order of their first mention. */
    cited: readonly string[];
    /** The content file the page is made from; error messages of the build name it. */
    page: string;
  }
}
