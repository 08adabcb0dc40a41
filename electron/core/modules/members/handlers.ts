import type { members as contract } from '@shared/contract/members'
import type { HandlersOf } from '../../procedure'
import { memberDetail } from './detail'
import { listMembers } from './list'

export const members = {
  list: (context, { offset, limit, ...filter }) =>
    listMembers(context.book, filter, { offset, limit, today: context.today() }),
  get: (context, { code }) => memberDetail(context.book, code, context.today()),
} satisfies HandlersOf<typeof contract>
