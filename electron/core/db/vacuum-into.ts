import type { Connection } from './connection'

/**
 * Copies one moment of a book into a new file: compact, without side files, with identity, version and triggers. Works beside whoever
 * writes, from a connection that reads. SQLite does not wait for the disk: the caller does.
 */
export function vacuumInto(connection: Connection, file: string): void {
  const { raw } = connection
  // The switch would forbid writing the copy too; the book itself is still opened for reading only.
  if (connection.readOnly) raw.pragma('query_only = OFF')
  try {
    raw.prepare('VACUUM INTO ?').run(file)
  } finally {
    if (connection.readOnly) raw.pragma('query_only = ON')
  }
}
