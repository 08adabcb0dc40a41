/** The id of a new command. */
export const freshId = (): string => crypto.randomUUID()
