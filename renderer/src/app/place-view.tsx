import { Suspense, useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import { useText } from '../text/text'
import { EmptyState } from '../ui/empty-state'
import { KeyButton } from '../ui/key-button'
import { ProgressBar } from '../ui/progress-bar'
import { ErrorBoundary } from './error-boundary'
import { type Feature, features } from './features'

/** The page of the place one is in. A fault in it leaves the frame standing; a path that leads nowhere says so. */
export function PlaceView({ feature }: { feature: Feature | null }) {
  const text = useText()
  const [path, navigate] = useLocation()
  const first = features[0]
  const label = feature === null ? null : text.shell.place[feature.place]
  useEffect(() => {
    document.title = label === null ? text.shell.product : `${label} – ${text.shell.product}`
  }, [label, text])
  if (feature === null) {
    if (path === '/' && first !== undefined && first.path !== '/') return <Redirect to={first.path} replace />
    const back =
      first === undefined ? null : <KeyButton label={text.shell.notFound.way} onPress={() => navigate(first.path)} />
    return <EmptyState icon="find" title={text.shell.notFound.title} actions={back} />
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
