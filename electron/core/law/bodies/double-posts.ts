import { groupOf, type Holding, type Post, type PostGroup } from './post'

/** Which group may not hold which others at the same time; each pair once, with the article of the first. */
const BANNED: Readonly<Record<PostGroup, readonly PostGroup[]>> = {
  supervisors: ['board', 'director', 'chiefAccountant', 'cashier'],
  board: ['chiefAccountant', 'cashier'],
  director: ['chiefAccountant', 'cashier'],
  chiefAccountant: [],
  cashier: [],
}
const ARTICLES: Readonly<Partial<Record<PostGroup, string>>> = {
  board: '62.1.b',
  director: '62.2.b',
  supervisors: '62.3.b',
}

/**
 * The article that forbids one person to hold two posts (R26, articles 62.1.b, 62.2.b, 62.3.b); null where it is allowed. A chairperson
 * may be director (56.1.a), by the policy the general meeting approved (64.7); article 62 says nothing of a chief accountant
 * who is cashier, which is a matter of the law on accounting.
 */
export function doublePostArticle(one: Post, other: Post): string | null {
  const [a, b] = [groupOf(one), groupOf(other)]
  if (BANNED[a].includes(b)) return ARTICLES[a] ?? null
  if (BANNED[b].includes(a)) return ARTICLES[b] ?? null
  return null
}

/** Two posts of one person that do not go together. */
export type DoublePost = { person: string; posts: [Post, Post]; article: string }

/** Every two posts of one person that article 62 forbids, among all who hold posts on the same day. */
export function doublePosts(holdings: readonly Holding[]): DoublePost[] {
  return holdings.flatMap(({ person, post }, at) =>
    holdings.slice(at + 1).flatMap((other) => {
      const article = other.person === person ? doublePostArticle(post, other.post) : null
      return article === null ? [] : [{ person, posts: [post, other.post] satisfies [Post, Post], article }]
    }),
  )
}
