/** The query of a page's address, as the framework hands it over. */
export type PageQuery = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
