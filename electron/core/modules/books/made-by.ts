import { existsSync } from 'node:fs'
import { asUnusable, openDatabase } from '../../db/open-database'
import { plain } from '../../db/statement'
import { BookUnusable } from '../../db/unusable'

const firstCommand = plain<Record<string, never>, { id: string }>('SELECT id FROM command WHERE sequence = 1')

/** Whether a file is a book that the command of this id has made: then the same command sent again has already happened. */
export function wasMadeBy(file: string, id: string): boolean {
  if (!existsSync(file)) return false
  try {
    const connection = openDatabase(file, 'read')
    try {
      return connection.get(firstCommand, {})?.id === id
    } finally {
      connection.close()
    }
  } catch (error) {
    // Whatever cannot be read as a book was not made by us just now.
    if (asUnusable(error, file) instanceof BookUnusable) return false
    throw error
  }
}
