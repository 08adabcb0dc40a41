import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Action, type ActionContext } from './action'
import type { PaletteProvider } from './palette-list'
import { createRegistry, type Registry } from './registry'

type Host = { actions: Registry<Action>; providers: Registry<PaletteProvider>; context: ActionContext }

const HostContext = createContext<Host | null>(null)

/** Holds the actions of everything mounted inside, and the context they are done in. */
export function ActionsProvider({ context, children }: { context: ActionContext; children: ReactNode }) {
  const [actions] = useState(() => createRegistry<Action>())
  const [providers] = useState(() => createRegistry<PaletteProvider>())
  const host = useMemo(() => ({ actions, providers, context }), [actions, providers, context])
  return <HostContext value={host}>{children}</HostContext>
}

function useHost(): Host {
  const host = useContext(HostContext)
  if (host === null) throw new Error('Actions need an ActionsProvider around them.')
  return host
}

/** The registry of actions and the context, for what acts on them. */
export function useActionHost(): Host {
  return useHost()
}

function useSlot<T>(registry: Registry<T>, items: readonly T[]): void {
  const [slot] = useState(() => registry.open())
  // After every render, because actions close over what was drawn.
  useEffect(() => registry.fill(slot, items))
  useEffect(() => () => registry.clear(slot), [registry, slot])
}

/** Offers actions while the calling part is mounted: their keys work, the palette and the list of shortcuts show them. */
export function useActions(actions: readonly Action[]): void {
  useSlot(useHost().actions, actions)
}

/** Lets the palette find further kinds of things while the calling part is mounted. */
export function usePaletteProviders(providers: readonly PaletteProvider[]): void {
  useSlot(useHost().providers, providers)
}

/** All actions offered at the moment, outer parts first; draws again when they change. */
export function useOfferedActions(): readonly Action[] {
  const { actions } = useHost()
  return useSyncExternalStore(actions.subscribe, actions.all)
}

/** All kinds of things the palette finds at the moment. */
export function useOfferedProviders(): readonly PaletteProvider[] {
  const { providers } = useHost()
  return useSyncExternalStore(providers.subscribe, providers.all)
}
