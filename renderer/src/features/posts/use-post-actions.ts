import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { type PostTab, postTabPath, postTabs } from './post-path'
import type { PostsPlace } from './use-posts-place'

/** The keys of the parts of the place. */
export const TAB_KEYS: Readonly<Record<PostTab, string>> = { chart: 'Alt 1', list: 'Alt 2', signers: 'Alt 3' }

/** What can be done in the place of posts. */
export function usePostActions(state: PostsPlace) {
  const say = useText().posts
  const [, navigate] = useLocation()
  const { post, setDoing } = state
  const place = 'posts'
  const blockedOf: Action['blocked'] = ({ whyNot }) => {
    if (post === null) return say.choose
    return post.endedOn === null ? whyNot('post.change') : say.alreadyEnded
  }
  const add: Action = {
    id: 'posts.appoint',
    place,
    label: say.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('post.change'),
    perform: () => setDoing('appointing'),
  }
  const endOne: Action = {
    id: 'posts.end',
    place,
    label: say.endOne,
    keys: 'Delete',
    blocked: blockedOf,
    perform: () => setDoing('ending'),
  }
  const authoriseOne: Action = {
    id: 'posts.authorise',
    place,
    label: say.authoriseOne,
    keys: 'Alt U',
    blocked: blockedOf,
    perform: () => setDoing('authorising'),
  }
  const changeForm: Action = {
    id: 'posts.changeForm',
    place,
    label: say.changeForm,
    blocked: ({ whyNot }) => whyNot('post.change'),
    perform: () => setDoing('changingForm'),
  }
  const declare: Action = {
    id: 'posts.declare',
    place,
    label: say.declare,
    blocked: ({ whyNot }) => whyNot('post.change'),
    perform: () => setDoing('declaring'),
  }
  useActions([
    add,
    endOne,
    authoriseOne,
    changeForm,
    declare,
    ...postTabs.map((tab) => ({
      id: `posts.tab.${tab}`,
      place,
      label: say.tab[tab],
      keys: TAB_KEYS[tab],
      perform: () => navigate(postTabPath(tab)),
    })),
  ])
  return { add, endOne, authoriseOne, changeForm, declare }
}
