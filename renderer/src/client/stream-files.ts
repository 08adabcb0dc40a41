import { z } from 'zod'

/** The number that marks a file inside a stream on the wire; the core's `serve/stream-files.ts` writes the same one. */
const FILE_IN_STREAM = 20

const Written = z.object({ name: z.string(), type: z.string(), base64: z.string() })

/** How a task's result that holds a file is read: oRPC itself carries files only in plain answers. */
export const streamFileSerializers = [
  {
    type: FILE_IN_STREAM,
    // Nothing is written this way from the page.
    condition: () => false,
    serialize: (data: unknown) => data,
    deserialize: (data: unknown) => {
      const { name, type, base64 } = Written.parse(data)
      return new File([bytesOf(base64)], name, { type })
    },
  },
]

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place)
  return bytes
}
