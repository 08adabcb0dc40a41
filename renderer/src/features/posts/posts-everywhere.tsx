import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { POSTS } from './post-path'

/** The place of bodies and posts, from anywhere. Draws nothing. */
export function PostsEverywhere() {
  const say = useText().posts
  useActions([
    {
      id: 'posts.open',
      label: say.title,
      keys: 'Alt J',
      icon: 'posts',
      perform: ({ navigate }) => navigate(POSTS),
    },
  ])
  return null
}
