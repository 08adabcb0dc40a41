import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { useActionHost } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { TabLinks } from '../../ui/tab-links'
import { fillsPlace, tabAt, tabs } from './tabs'

/** The place of the supervisors: its parts as links under the title. */
export function SupervisionPage() {
  const text = useText()
  const say = text.supervision
  const [path, navigate] = useLocation()
  const { context } = useActionHost()
  const offered = tabs.filter(({ when }) => when === undefined || context.can(when))
  const current = tabAt(path, offered) ?? offered[0]
  if (current === undefined) return null
  const { Page: Content } = current
  return (
    <Page>
      {fillsPlace(path) ? null : <PageHeader title={say.title} sub={say.sub} />}
      <TabLinks
        label={say.tabs}
        links={offered.map((tab) => ({ id: tab.id, label: tab.label(text), path: tab.path }))}
        current={current.id}
        onGo={({ path: to }) => navigate(to)}
        hidden={fillsPlace(path)}
      />
      <Suspense fallback={<ProgressBar what={say.reading} done={0} total={0} />}>
        <Content key={current.id} />
      </Suspense>
    </Page>
  )
}
