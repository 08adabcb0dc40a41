import type { BodyOnChart, Post } from '@shared/contract/post-parts'
import { postKindWords } from '@shared/text/posts'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import { Tag } from '../../ui/tag'
import { TermBar } from './term-bar'
import type { PostsPlace } from './use-posts-place'
import classes from './posts.module.css'

/** One body of the chart: its seats, its term, who sits in it, and what the law says against it. */
export function BodyCard({ body, place }: { body: BodyOnChart; place: PostsPlace }) {
  const say = useText().posts
  const alone = body.body === 'supervisors' && place.chart?.form === 'simplified'
  const title = alone ? say.supervisorAlone : say.body[body.body]
  const people = peopleOf(body.posts)
  const termed = body.posts.filter(({ termEndsOn }) => termEndsOn !== null)
  const begun = termed.map(({ fromDate }) => fromDate).toSorted()[0]
  return (
    <section className={classes.body} aria-label={title} data-body={body.body}>
      <header className={classes.head}>
        <h3>{title}</h3>
        <Seats body={body} />
      </header>
      {body.termEndsOn === null || begun === undefined ? null : (
        <TermBar from={begun} to={body.termEndsOn} on={place.on} standing={body.standing} />
      )}
      {people.length === 0 ? (
        <p className={classes.quiet}>{say.nobody}</p>
      ) : (
        <ul className={classes.people}>
          {people.map((posts) => (
            <Holder key={posts[0]?.postId} posts={posts} body={body} place={place} />
          ))}
        </ul>
      )}
      {body.warnings.map(({ message }) => (
        <p key={message} className={classes.warning}>
          <Icon name="warn" small />
          <span>{message}</span>
        </p>
      ))}
    </section>
  )
}

/** How many seats are filled, as boxes and in words. */
function Seats({ body: { seats, filled } }: { body: BodyOnChart }) {
  const say = useText().posts
  if (seats === null)
    return filled === 0 ? null : <span className={classes.count}>{say.people(formatDong(filled))}</span>
  return (
    <span className={classes.count}>
      <span className={classes.seats} aria-hidden="true">
        {Array.from({ length: Math.max(seats, filled) }, (_, at) => (
          <i key={at} data-filled={at < filled || undefined} data-over={at >= seats || undefined} />
        ))}
      </span>
      {say.seats(formatDong(filled), formatDong(seats))}
    </span>
  )
}

/** Somebody in a body: the highest post they hold in it, and the others behind it. */
function Holder({ posts, body, place }: { posts: readonly Post[]; body: BodyOnChart; place: PostsPlace }) {
  const say = useText().posts
  const [post] = posts
  if (post === undefined) return null
  const form = place.chart?.form ?? 'full'
  const isChosen = posts.some(({ postId }) => postId === place.post?.postId)
  // The term of one who does not go with the body is said beside the name.
  const ownTerm = post.termEndsOn !== null && post.termEndsOn !== body.termEndsOn
  return (
    <li>
      <button
        type="button"
        className={classes.person}
        data-post={post.postId}
        aria-pressed={isChosen}
        onClick={() => {
          place.choose(post.postId)
          place.setDoing('looking')
        }}
      >
        <span className={classes.name}>{post.name}</span>
        <span className={classes.kind}>
          {post.team === '' ? postKindWords(post.kind, form) : `${postKindWords(post.kind, form)} ${post.team}`}
          {post.organisation === '' ? null : `, ${post.organisation}`}
        </span>
        {ownTerm && (post.standing === 'expired' || post.standing === 'ending') ? (
          <Tag tone={post.standing === 'expired' ? 'red' : 'amber'}>{say.term[post.standing]}</Tag>
        ) : null}
      </button>
    </li>
  )
}

/** The posts of a body by person, in the order of their first one: a chairperson is one line, not two. */
function peopleOf(posts: readonly Post[]): Post[][] {
  const people = new Map<string, Post[]>()
  for (const post of posts) {
    const key = `${post.member ?? ''} ${post.name} ${post.team}`
    people.set(key, [...(people.get(key) ?? []), post])
  }
  return [...people.values()]
}
