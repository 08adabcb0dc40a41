/** How a task stands, and what the book has, in words. */
export type Standing = { state: 'open' | 'done' | 'wrong'; says: string }
