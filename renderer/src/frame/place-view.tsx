import { Suspense, useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import { useText } from '../text/text'
import { EmptyState } from '../ui/empty-state'
import { KeyButton } from '../ui/key-button'
import { ProgressBar } from '../ui/progress-bar'
import { ErrorBoundary } from './error-boundary'
import type { FramePlace } from './frame-place'

export type PlaceViewProps = {
  feature: FramePlace | null
  /** The places that whoever is signed in may see. */
  places: readonly FramePlace[]
}

/**
 * The page of the place one is in. A fault in it leaves the frame standing; a path that leads nowhere, or where this person may not
 * go, says so. Who may not see the first place begins in the first that they may.
 */
export function PlaceView({ feature, places }: PlaceViewProps) {
  const text = useText()
  const [path] = useLocation()
  const [first] = places
  const seen = feature !== null && places.includes(feature)
  const label = feature?.label ?? null
  useEffect(() => {
    document.title = label === null ? text.shell.product : `${label} – ${text.shell.product}`
  }, [label, text])
  if (feature === null || !seen) {
    if (path === '/' && first !== undefined) return <Redirect to={first.path} replace />
    return <NoPlace title={feature === null ? text.shell.notFound.title : text.shell.notFound.notSeen} first={first} />
  }
  const { Page } = feature
  return (
    <ErrorBoundary key={feature.place}>
      <Suspense fallback={<ProgressBar what={text.shell.loading} done={0} total={0} />}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  )
}

function NoPlace({ title, first }: { title: string; first: FramePlace | undefined }) {
  const text = useText()
  const [, navigate] = useLocation()
  const back =
    first === undefined ? null : (
      <KeyButton label={text.shell.notFound.way(first.label)} onPress={() => navigate(first.path)} />
    )
  return <EmptyState icon="find" title={title} actions={back} />
}
