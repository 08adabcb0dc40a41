import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { useActionHost } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { memberInPath } from './member-path'
import { TabLinks } from '../../ui/tab-links'
import { MemberPage } from './page/member-page'
import { tabAt, tabs } from './tabs'

/** The place of the members: its parts as links under the title, or one member's page. */
export function MembersPage() {
  const [path] = useLocation()
  const code = memberInPath(path)
  return <Page>{code === null ? <Tabs path={path} /> : <MemberPage key={code} code={code} />}</Page>
}

function Tabs({ path }: { path: string }) {
  const text = useText()
  const say = text.members
  const [, navigate] = useLocation()
  const { context } = useActionHost()
  const offered = tabs.filter(({ when }) => when === undefined || context.can(when))
  const current = tabAt(path, offered) ?? offered[0]
  if (current === undefined) return null
  const { Page: Content } = current
  return (
    <>
      <PageHeader title={say.title} />
      {offered.length < 2 ? null : (
        <TabLinks
          label={say.tabs}
          links={offered.map((tab) => ({ id: tab.id, label: tab.label(text), path: tab.path }))}
          current={current.id}
          onGo={({ path: to }) => navigate(to)}
        />
      )}
      <Suspense fallback={<ProgressBar what={say.reading} done={0} total={0} />}>
        <Content key={current.id} />
      </Suspense>
    </>
  )
}
