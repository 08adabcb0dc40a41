import { expect, test } from 'vitest'
import { postKinds } from '@shared/contract/post-parts'
import { postsWithoutTraining, trackForPost } from './post-training'

test('each post asks for its track, or for none', () => {
  const asked = postKinds.map((post) => [post, trackForPost(post)] as const).filter(([, track]) => track !== null)
  expect(asked).toEqual([
    ['chairperson', 'management'],
    ['director', 'management'],
    ['headSupervisor', 'supervision'],
    ['supervisor', 'supervision'],
    ['chiefAccountant', 'accounting'],
    ['accountant', 'accounting'],
  ])
})

test('posts without the matching course are named, whatever other course was taken', () => {
  const holdings = [
    { person: 'A', post: 'chairperson' as const },
    { person: 'A', post: 'director' as const },
    { person: 'B', post: 'chiefAccountant' as const },
    { person: 'C', post: 'supervisor' as const },
    { person: 'D', post: 'cashier' as const },
  ]
  const completed = [
    { person: 'B', track: 'accounting' as const },
    { person: 'C', track: 'accounting' as const },
  ]
  expect(postsWithoutTraining(holdings, completed)).toEqual([
    { person: 'A', post: 'chairperson', track: 'management' },
    { person: 'A', post: 'director', track: 'management' },
    { person: 'C', post: 'supervisor', track: 'supervision' },
  ])
  expect(postsWithoutTraining([], [])).toEqual([])
})
