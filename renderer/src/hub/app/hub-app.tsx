import { useSyncExternalStore } from 'react'
import { Router } from 'wouter'
import { hasDesktop } from '../../client/desktop'
import { hubUnusable } from '../../client/hub-client'
import { ErrorBoundary } from '../../frame/error-boundary'
import { useHashPath, useHashSearch } from '../../frame/hash-address'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { ProgressBar } from '../../ui/progress-bar'
import { HubStart } from '../features/start/hub-start'
import { SeatOfHub } from './seat-of-hub'
import { useHubSession } from './use-hub-session'

/** An alliance's page: its places in their frame behind the sign-in, or why the store cannot be used. */
export function HubApp() {
  return (
    <ErrorBoundary>
      <Router hook={useHashPath} searchHook={useHashSearch}>
        <HubOrNot />
      </Router>
    </ErrorBoundary>
  )
}

function HubOrNot() {
  const text = useText()
  const problem = useSyncExternalStore(hubUnusable.subscribe, hubUnusable.current)
  const session = useHubSession()
  // The program's own window chooses its store; a server in a browser has the one it was started for.
  if (problem !== null && hasDesktop())
    return <HubStart problem={problem.kind === 'no-book' ? null : problem.message} />
  if (problem !== null)
    return (
      <EmptyState icon="warn" title={text.hub.unusable}>
        <p>{problem.message}</p>
      </EmptyState>
    )
  if (session.data !== undefined) return <SeatOfHub session={session.data} />
  if (session.error !== null) throw session.error
  return <ProgressBar what={text.shell.loading} done={0} total={0} />
}
