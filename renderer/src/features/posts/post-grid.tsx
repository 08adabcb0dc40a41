import type { Post } from '@shared/contract/post-parts'
import { formatDong } from '@shared/domain/money'
import { postKindWords } from '@shared/text/posts'
import { useMemo } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import type { PostsPlace } from './use-posts-place'

/** Every holding, newest first; those that are over stay in the list. */
export function PostGrid({ place, add }: { place: PostsPlace; add: Action }) {
  const say = useText().posts
  const { all } = place
  const form = place.chart?.form ?? 'full'
  const columns = useMemo(() => columnsOf(say, form), [say, form])
  const active = all.findIndex(({ postId }) => postId === place.post?.postId)
  return (
    <Sheet label={say.list} fill>
      <DataGrid
        id="posts"
        label={say.list}
        columns={columns}
        rowCount={all.length}
        getRow={(at) => all[at]}
        active={Math.max(active, 0)}
        onActive={(_at, row) => {
          if (row !== undefined) place.choose(row.postId)
        }}
        rowTone={({ state }) => (state === 'ended' ? 'quiet' : undefined)}
        footLabel={say.shown(formatDong(all.length))}
        empty={
          <EmptyState icon="posts" title={say.empty} actions={<ActionButton action={add} primary />}>
            {say.emptyWay}
          </EmptyState>
        }
      />
    </Sheet>
  )
}

function columnsOf(say: Text['posts'], form: 'full' | 'simplified'): GridColumn<Post>[] {
  const stateOf = ({ state, standing }: Post) =>
    state === 'held' && standing !== 'none' ? say.term[standing] : say.state[state]
  return [
    {
      key: 'kind',
      title: say.column.kind,
      width: 210,
      fixed: true,
      value: ({ kind, team }) => `${postKindWords(kind, form)}${team === '' ? '' : ` ${team}`}`,
    },
    { key: 'name', title: say.column.name, width: 160, grow: true, value: ({ name }) => name },
    { key: 'from', title: say.column.from, kind: 'date', width: 104, value: ({ fromDate }) => fromDate },
    { key: 'term', title: say.column.term, kind: 'date', width: 116, value: ({ termEndsOn }) => termEndsOn ?? '' },
    { key: 'ended', title: say.column.ended, kind: 'date', width: 112, value: ({ endedOn }) => endedOn ?? '' },
    {
      key: 'paper',
      title: say.column.paper,
      width: 150,
      value: ({ resolution, basis }) => resolution?.number ?? basis,
    },
    {
      key: 'state',
      title: say.column.state,
      width: 150,
      value: stateOf,
      render: (post) => {
        const isLate = post.state === 'held' && post.standing === 'expired'
        const isNear = post.state === 'held' && post.standing === 'ending'
        return (
          <Tag tone={isLate ? 'red' : isNear ? 'amber' : post.state === 'held' ? 'green' : 'plain'}>
            {stateOf(post)}
          </Tag>
        )
      },
    },
  ]
}
