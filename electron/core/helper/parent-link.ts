/** The line to the process that started this one. Messages are structured clones both ways. */
export type ParentLink<In, Out> = {
  post(message: Out): void
  onMessage(listener: (message: In) => void): void
  /** The other side is gone: nobody will ever ask again. */
  onClosed(listener: () => void): void
}

/** The part of Electron's parent port that is used; the core has no types of Electron. */
type ParentPort = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

/**
 * The line to the parent, in Electron's utility process as in a child of a plain Node forked with
 * `serialization: 'advanced'` (with the default JSON, calls that carry a file hang for ever). Throws when this process
 * has no such parent. The messages are those of our own program of the same version, hence not checked again.
 */
export function openParentLink<In, Out>(): ParentLink<In, Out> {
  const parentPort = (process as { parentPort?: ParentPort }).parentPort
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', (event) => listener(event.data as In)),
      // A utility process ends with the program that started it.
      onClosed: () => {},
    }
  }
  if (!process.send) throw new Error('This program is started by another one, which talks to it')
  return {
    // A parent that is gone is reported by 'disconnect'; what was on its way to it is lost with it.
    post: (message) => void (process.connected && process.send?.(message, undefined, undefined, () => {})),
    onMessage: (listener) => void process.on('message', (message) => listener(message as In)),
    onClosed: (listener) => void process.once('disconnect', listener),
  }
}
