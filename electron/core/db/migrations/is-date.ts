/** SQL that asks whether a column holds a civil date, YYYY-MM-DD. Migrations that were released are made with it: it never changes. */
export const isDate = (column: string): string => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`
