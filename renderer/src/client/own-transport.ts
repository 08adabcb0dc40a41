import { givenDesktop } from './given-desktop'
import { httpTransport, portTransport, type Transport } from './transport'

/** The page's way to its core: a port if the window gave one, else HTTP to the server the page came from. */
export function ownTransport(): Transport {
  const desktop = givenDesktop()
  return desktop ? portTransport(window, () => desktop.connect()) : httpTransport(location.origin)
}
