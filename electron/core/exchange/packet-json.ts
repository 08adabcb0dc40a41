import type { z } from 'zod'
import type { Packet } from '../packet/read-packet'
import { refuse } from '../refusal'

/** A JSON file of a packet, read by its schema. Refuses 'packet-file-missing', 'packet-content' with the place. */
export function parsedFile<T>({ files }: Packet, path: string, schema: z.ZodType<T>): T {
  const file = files.get(path) ?? refuse({ code: 'packet-file-missing', column: 'file', data: { path } })
  const read = schema.safeParse(json(file))
  if (read.success) return read.data
  return contentFault(path, read.error.issues[0]?.path.join('.') ?? '')
}

/** Refuses a packet for what one of its files says, at a place of it. */
export function contentFault(path: string, place: string): never {
  return refuse({ code: 'packet-content', column: 'file', data: { path, value: place === '' ? null : place } })
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    // Read by no JSON reader: the schema refuses it.
    return null
  }
}
