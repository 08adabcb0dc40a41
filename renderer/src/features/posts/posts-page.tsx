import { formatCivilDate } from '@shared/domain/civil-date'
import { useLocation } from 'wouter'
import { ActionButton } from '../../actions/action-button'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Split } from '../../ui/sheet'
import { ChartView } from './chart-view'
import { PostGrid } from './post-grid'
import { postTabPath, postTabs } from './post-path'
import { PostSide } from './post-side'
import { SignersView } from './signers-view'
import { TAB_KEYS, usePostActions } from './use-post-actions'
import { type PostsPlace, usePostsPlace } from './use-posts-place'
import { WaitingSeats } from './waiting-seats'
import { TabLinks } from '../../ui/tab-links'
import classes from './posts.module.css'

const PANEL = 420

/** Who holds which post: the bodies as a chart, every holding with its history, and who could sign on a day. */
export function PostsPage() {
  const text = useText()
  const say = text.posts
  const place = usePostsPlace()
  const actions = usePostActions(place)
  const { chart } = place
  const since = chart?.formSince ?? null
  const isBeside = (place.post !== null && place.tab !== 'signers') || place.doing !== 'looking'
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={
          chart === null
            ? undefined
            : say.governance(
                chart.form,
                since === null ? null : formatCivilDate(since),
                chart.formResolution?.number ?? null,
              )
        }
        actions={
          <>
            <ActionButton action={actions.changeForm} />
            <ActionButton action={actions.declare} />
            <ActionButton action={actions.add} primary />
          </>
        }
      />
      <PlaceBar place={place} />
      <WaitingSeats form={chart?.form ?? 'full'} />
      {place.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(place.error, text.failure).join(' ')}
        </Note>
      )}
      {place.isRead ? (
        <Split side={isBeside ? PANEL : null}>
          <PlaceView place={place} add={actions.add} />
          <PostSide place={place} endOne={actions.endOne} authoriseOne={actions.authoriseOne} />
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

/** The parts of the place, and the day that is looked at. */
function PlaceBar({ place }: { place: PostsPlace }) {
  const say = useText().posts
  const [, navigate] = useLocation()
  return (
    <div className={classes.bar}>
      <TabLinks
        label={say.tabs}
        links={postTabs.map((tab) => ({ id: tab, label: say.tab[tab], keys: TAB_KEYS[tab] }))}
        current={place.tab}
        onGo={({ id }) => navigate(postTabPath(id))}
      />
      <label className={classes.day}>
        <span>{say.asOf}</span>
        <DateInput ariaLabel={say.asOf} value={place.on} today={place.today} onChange={place.setDay} />
      </label>
    </div>
  )
}

function PlaceView({ place, add }: { place: PostsPlace; add: Parameters<typeof PostGrid>[0]['add'] }) {
  if (place.tab === 'list') return <PostGrid place={place} add={add} />
  if (place.tab === 'signers') return <SignersView place={place} />
  return <ChartView place={place} add={add} />
}
