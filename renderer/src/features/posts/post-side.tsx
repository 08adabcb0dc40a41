import type { Post } from '@shared/contract/post-parts'
import { formatCivilDate } from '@shared/domain/civil-date'
import { postKindWords } from '@shared/text/posts'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActionHost } from '../../actions/actions-context'
import { useScans } from '../../client/use-scans'
import { type Text, useText } from '../../text/text'
import { momentText } from '../../ui/moment-text'
import { ScanList } from '../../ui/scan-list'
import { FactList, SidePanel } from '../../ui/side-panel'
import { Tag } from '../../ui/tag'
import { AppointForm } from './appoint-form'
import { AuthorityForm } from './authority-form'
import { EndForm } from './end-form'
import { FormOfGovernance } from './form-of-governance'
import { GroundForm } from './ground-form'
import type { PostsPlace } from './use-posts-place'
import classes from './posts.module.css'

type PostSideProps = { place: PostsPlace; endOne: Action; authoriseOne: Action }

/** Beside the chart or the list: the holding one stands at, or the form one has opened. */
export function PostSide({ place, endOne, authoriseOne }: PostSideProps) {
  const { post, doing, chart } = place
  const back = () => place.setDoing('looking')
  const taken = (postId: string) => {
    place.choose(postId)
    back()
  }
  const form = chart?.form ?? 'full'
  if (doing === 'appointing') return <AppointForm form={form} on={place.on} onDone={taken} onCancel={back} />
  if (doing === 'changingForm') return <FormOfGovernance form={form} onDone={back} onCancel={back} />
  if (doing === 'declaring') return <GroundForm onCancel={back} />
  if (post === null || (doing === 'looking' && place.tab === 'signers')) return null
  if (doing === 'ending') return <EndForm post={post} form={form} onDone={back} onCancel={back} />
  if (doing === 'authorising') return <AuthorityForm post={post} onDone={back} onCancel={back} />
  return (
    <PostDetail
      key={post.postId}
      post={post}
      form={form}
      actions={[endOne, authoriseOne]}
      onClose={() => place.choose(null)}
    />
  )
}

type DetailProps = { post: Post; form: 'full' | 'simplified'; actions: readonly Action[]; onClose: () => void }

/** One holding of a post: what it is, what it rests on, how it ended, and its papers. */
function PostDetail({ post, form, actions, onClose }: DetailProps) {
  const text = useText()
  const say = text.posts
  const { context } = useActionHost()
  const scans = useScans('post', post.postId)
  return (
    <SidePanel
      title={post.name}
      tags={<Tag tone={post.state === 'held' ? 'green' : 'plain'}>{say.state[post.state]}</Tag>}
      foot={actions.map((action) => (
        <ActionButton key={action.id} action={action} size="sm" />
      ))}
      onClose={onClose}
    >
      <div className={classes.detail}>
        <FactList facts={factsOf(post, form, say)} />
        <h3>{say.detail.papers}</h3>
        <ScanList {...scans} blocked={context.whyNot('post.change')} />
      </div>
    </SidePanel>
  )
}

function factsOf(post: Post, form: 'full' | 'simplified', say: Text['posts']) {
  const { detail } = say
  const resolutionWords = (one: Post['resolution']) =>
    one === null
      ? ''
      : `${detail.resolutionOf(one.number, formatCivilDate(one.date))}${one.void ? ` (${detail.voided})` : ''}`
  const facts = [
    { name: detail.kind, value: postKindWords(post.kind, form) },
    { name: detail.team, value: post.team },
    { name: detail.holding, value: say.holding[post.holding] },
    { name: detail.organisation, value: post.organisation },
    { name: detail.from, value: formatCivilDate(post.fromDate) },
    { name: detail.term, value: post.termEndsOn === null ? say.term.none : formatCivilDate(post.termEndsOn) },
    { name: detail.resolution, value: resolutionWords(post.resolution) },
    { name: detail.policy, value: resolutionWords(post.policy) },
    { name: detail.basis, value: post.basis },
    { name: detail.note, value: post.note },
    { name: detail.ended, value: post.endedOn === null ? '' : formatCivilDate(post.endedOn) },
    { name: detail.cause, value: post.endCause === null ? '' : say.ending.causes[post.endCause] },
    { name: detail.recorded, value: detail.recordedBy(momentText(post.recordedAt), post.recordedBy) },
  ]
  return facts.filter(({ value }) => value !== '')
}
