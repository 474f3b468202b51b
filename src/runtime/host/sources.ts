/** Source text by path, such as `main.ts`. */
export type Sources = Readonly<Record<string, string>>;
