import { mapEventIterator } from '@orpc/client'
import type { StandardRPCJsonSerializerOptions } from '@orpc/client/standard'

/** The number that marks a file inside a stream on the wire; the page's `client/stream-files.ts` reads the same one. */
const FILE_IN_STREAM = 20

/** A file whose bytes were read, ready to be written into a stream's text. */
class ReadFile {
  readonly written: { name: string; type: string; base64: string }

  constructor(name: string, type: string, bytes: ArrayBuffer) {
    this.written = { name, type, base64: Buffer.from(bytes).toString('base64') }
  }
}

type Serializers = NonNullable<StandardRPCJsonSerializerOptions['customJsonSerializers']>

/** Reads the files of every value of a task's stream before it is written. */
async function readStreamFiles(options: { next(): Promise<unknown> }): Promise<unknown> {
  const output = await options.next()
  if (!isIterator(output)) return output
  return mapEventIterator(output, { value: withReadFiles, error: async (error) => error })
}

function isIterator(value: unknown): value is AsyncIterator<unknown, unknown, void> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

async function withReadFiles(value: unknown): Promise<unknown> {
  if (value instanceof File) return new ReadFile(value.name, value.type, await value.arrayBuffer())
  if (Array.isArray(value)) return Promise.all(value.map(withReadFiles))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value).map(async ([key, inner]) => [key, await withReadFiles(inner)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/**
 * What a transport's handler is made with, so that tasks may answer with files. oRPC sends a file of a plain answer as
 * bytes, but loses one inside an event stream (its JSON is `{}`): the streams of tasks get their files read beforehand
 * and written as base64 with their name and type.
 */
export function streamFileOptions() {
  const serializers: Serializers = [
    {
      type: FILE_IN_STREAM,
      condition: (data) => data instanceof ReadFile,
      serialize: (data: ReadFile) => data.written,
      deserialize: () => {
        throw new TypeError('A file arrives in the body of a call, never inside a stream')
      },
    },
  ]
  return { customJsonSerializers: serializers, clientInterceptors: [readStreamFiles] }
}
