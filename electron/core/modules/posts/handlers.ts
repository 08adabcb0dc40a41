import type { posts as contract } from '@shared/contract/posts'
import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { postKindWords } from '@shared/text/posts'
import { postSummaries } from '@shared/text/post-summaries'
import { trackWords } from '@shared/text/training-words'
import type { CallContext } from '../../context'
import { appointPosts, endPost, proposePosts } from '../../governance/appoint'
import type { NewPost } from '../../governance/complete-post'
import { declaredGrounds } from '../../governance/judge-bans'
import { isLawPost } from '../../governance/law-post'
import { postDuties } from '../../governance/post-duties'
import { whoCouldSign } from '../../governance/post-signers'
import { untrainedAmong } from '../../governance/person-courses'
import { governanceFormOn } from '../../governance/posts-on'
import { secretBallotArticle } from '../../law/meetings/secret-ballot'
import type { HandlersOf } from '../../procedure'
import { authorise, listAuthorities, withdrawAuthority } from './authorities'
import { changeForm, formSince } from './change-form'
import { bodiesOn } from './chart'
import { appointElected, waitingSeats } from './elected'
import { declareGround, endGround } from './grounds'
import { listedPosts } from './listed-posts'

export const posts = {
  list: ({ book }, { on, kind = null, member = null }) => ({
    posts: listedPosts(book.connection, on)
      .filter((post) => (kind === null || post.kind === kind) && (member === null || post.member === member))
      .toReversed(),
  }),

  chart: (context, { on }) => ({
    form: governanceFormOn(context.book.connection, on),
    ...formSince(context, on),
    bodies: bodiesOn(factsOf(context), on),
  }),

  check: (context, { entries, replaces, occasion }) => {
    const judged = proposePosts(factsOf(context), entries, replaces)
    // At a nomination nobody is refused, and what an appointment rests on comes with the election (reading 6).
    const bans = judged.refused.filter(({ code }) => BANS.has(code))
    const atNomination = { faults: [], warnings: [...bans, ...judged.warned] }
    const proposed = judged.posts.map((post) => proposedOf(context, post))
    return occasion === 'nomination'
      ? { ...atNomination, proposed }
      : { faults: judged.refused, warnings: [...judged.warned, ...untrained(context, judged.posts)], proposed }
  },

  appoint: (context, { id, entries, replaces }) => {
    const facts = { ...factsOf(context), commandSequence: context.command.sequence }
    const appointed = appointPosts(facts, { id, entries, replaces })
    const [first] = entries
    const form = governanceFormOn(context.book.connection, first?.fromDate ?? context.today())
    context.command.summary = postSummaries.appointed(appointed.posts, form)
    return { postIds: appointed.postIds }
  },

  waiting: ({ book }) => ({ waiting: waitingSeats(book.connection) }),
  appointElected: (context, given) => appointElected(context, given),

  end: (context, { postId, endedOn, cause, resolutionId = null, note }) => {
    const facts = { ...factsOf(context), commandSequence: context.command.sequence }
    const post = endPost(facts, postId, { endedOn, cause, resolutionId, note })
    const form = governanceFormOn(context.book.connection, endedOn)
    context.command.summary = postSummaries.ended(post, form, endedOn, cause)
    return {}
  },

  signersOn: ({ book }, { date }) => ({ signers: whoCouldSign(book.connection, date) }),
  authorities: ({ book }) => ({ authorities: listAuthorities(book.connection) }),
  authorise: (context, { id, ...given }) => {
    authorise(context, id, given)
    return {}
  },
  withdrawAuthority: (context, given) => {
    withdrawAuthority(context, given)
    return {}
  },

  grounds: ({ book }) => ({ grounds: declaredGrounds(book.connection) }),
  declareGround: (context, { id, ...given }) => {
    declareGround(context, id, given)
    return {}
  },
  endGround: (context, given) => {
    endGround(context, given)
    return {}
  },

  changeForm: (context, change) => {
    changeForm(context, change)
    return {}
  },

  due: (context, { on }) => ({ due: postDuties(factsOf(context), on) }),
} satisfies HandlersOf<typeof contract>

/** What article 62 and the sizes of bodies ban: told at a nomination, refused when seats are given. */
const BANS: ReadonlySet<Fault['code']> = new Set([
  'post-other-form',
  'post-member-missing',
  'post-not-official',
  'post-barred',
  'post-double',
  'post-family',
  'post-foreign-share',
])

const factsOf = ({ book, core }: CallContext) => ({ connection: book.connection, law: core.law })

/** Who is given a post without the course that goes with it: told, never refused. */
function untrained({ book }: CallContext, posts: readonly NewPost[]): Fault[] {
  return untrainedAmong(book.connection, posts).map(({ post: { kind, name, fromDate }, track }) => {
    const value = postKindWords(kind, governanceFormOn(book.connection, fromDate))
    return fault({ code: 'post-untrained', column: 'name', value, data: { name, other: trackWords[track] } })
  })
}

function proposedOf({ book }: CallContext, { kind, name, holding, fromDate, termEndsOn }: NewPost) {
  const form = governanceFormOn(book.connection, fromDate)
  const article = isLawPost(kind) ? secretBallotArticle(form, kind) : null
  return { name, holding, termEndsOn, secretBallot: article === null ? '' : articleWords(article) }
}
