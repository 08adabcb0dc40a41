import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { useActionHost, useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { TabLinks } from '../../ui/tab-links'
import { alliancePath, tabInPath } from './alliance-path'
import { tabs } from './tabs'

/** The place of reports to the alliance: its parts as links under the title. */
export function AlliancePage() {
  const text = useText()
  const say = text.alliance
  const [path, navigate] = useLocation()
  const { context } = useActionHost()
  const offered = tabs.filter(({ when }) => when === undefined || context.can(when))
  const current = offered.find(({ id }) => id === tabInPath(path)) ?? offered[0]
  useActions(
    offered.map((one) => ({
      id: `alliance.tab.${one.id}`,
      place: 'alliance',
      label: one.label(text),
      keys: one.keys,
      perform: () => navigate(alliancePath(one.id)),
    })),
  )
  if (current === undefined) return null
  const { Page: Content } = current
  return (
    <Page>
      <PageHeader title={say.title} sub={say.sub} />
      <TabLinks
        label={say.tabs}
        links={offered.map((tab) => ({ id: tab.id, label: tab.label(text), keys: tab.keys }))}
        current={current.id}
        onGo={({ id }) => navigate(alliancePath(id))}
      />
      <Suspense fallback={<ProgressBar what={say.reading} done={0} total={0} />}>
        <Content key={current.id} />
      </Suspense>
    </Page>
  )
}
