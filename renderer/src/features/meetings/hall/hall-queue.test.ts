import { describe, expect, test } from 'vitest'
import { HallQueue, keyWords } from './hall-queue'

const key = (name: string, held: { ctrlKey?: boolean } = {}) => ({
  key: name,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const ENTER = key('Enter')
const CONFIRM = key('Enter', { ctrlKey: true })

/** A queue whose deeds are answered by hand, and what it said. */
function queueOf() {
  const said: string[] = []
  const answers: ((why: string | null) => void)[] = []
  const queue = new HallQueue({
    changed: () => {},
    read: () => Promise.resolve(),
    refused: (why, dropped) => said.push([why, ...dropped].join('|')),
    kept: () => said.push('kept'),
  })
  const add = (words: string, ahead: 'door' | 'counts' | null = null) =>
    queue.add({ words, ahead, call: () => new Promise((answer) => answers.push(answer)) })
  const answer = async (why: string | null = null) => {
    answers.shift()?.(why)
    await new Promise((resume) => setTimeout(resume, 0))
  }
  return { queue, said, add, answer }
}

describe('keys that are pressed while the hall writes', () => {
  test('wait until it is on disk and shown, and come in their order', async () => {
    const { queue, add, answer } = queueOf()
    expect(queue.mustWait(null)).toBe(false)
    void add('sheet 1')
    expect(queue.mustWait(null)).toBe(true)
    queue.hold(CONFIRM)
    queue.hold(ENTER)
    expect(queue.next()).toBeUndefined()
    await answer()
    expect(queue.next()).toBeUndefined()
    queue.shown()
    expect(queue.next()).toEqual(CONFIRM)
    // What comes by hand now comes after what waits.
    expect(queue.mustWait('door')).toBe(true)
    expect(queue.next()).toEqual(ENTER)
    expect(queue.next()).toBeUndefined()
    expect(queue.mustWait(null)).toBe(false)
  })

  test('a key that begins a deed holds those behind it until that is shown too', async () => {
    const { queue, add, answer } = queueOf()
    void add('one')
    queue.hold(CONFIRM)
    queue.hold(ENTER)
    await answer()
    queue.shown()
    expect(queue.next()).toEqual(CONFIRM)
    void add('two')
    expect(queue.next()).toBeUndefined()
    await answer()
    queue.shown()
    expect(queue.next()).toEqual(ENTER)
  })

  test('at the door one types on while people are let in, and so in the counts of a vote', () => {
    const { queue, add } = queueOf()
    void add('arrived', 'door')
    expect([queue.mustWait('door'), queue.mustWait('counts'), queue.mustWait(null)]).toEqual([false, true, true])
    void add('vote')
    expect(queue.mustWait('door')).toBe(true)
  })
})

describe('when a deed is refused', () => {
  test('what rests on it is not done and is named, with the rest of the burst', async () => {
    const { queue, said, add, answer } = queueOf()
    const first = add('sheet 1')
    const second = add('fix')
    queue.hold(CONFIRM)
    for (const sign of '258') queue.hold(key(sign))
    await answer('refused')
    expect(await Promise.all([first, second])).toEqual([false, false])
    expect(said).toEqual(['refused|fix|Ctrl Enter|“258”'])
    queue.shown()
    expect(queue.next()).toBeUndefined()
    const now = Date.now()
    expect(queue.dropped(ENTER, now + 100)).toBe(true)
    expect(said.at(-1)).toBe('refused|fix|Ctrl Enter|“258”|Enter')
    // Whoever has read it presses anew.
    expect(queue.dropped(ENTER, now + 2000)).toBe(false)
  })

  test('the next at the door is let in all the same, and the refusal stays to be read', async () => {
    const { said, add, answer } = queueOf()
    const first = add('arrived', 'door')
    const second = add('arrived', 'door')
    await answer('in already')
    await answer()
    expect([await first, await second]).toEqual([false, true])
    expect(said).toEqual(['in already'])
    void add('arrived', 'door')
    await answer()
    expect(said).toEqual(['in already', 'kept'])
  })

  test('without anything behind it nothing is dropped', async () => {
    const { queue, said, add, answer } = queueOf()
    void add('fix')
    await answer('refused')
    expect(said).toEqual(['refused'])
    expect(queue.dropped(ENTER, Date.now())).toBe(false)
  })
})

test('keys are named as people read them', () => {
  const shifted = { ...key('F8'), shiftKey: true }
  expect(keyWords([key('a'), key(' '), key('b'), ENTER, CONFIRM, shifted, key('z', { ctrlKey: true })])).toEqual([
    '“a b”',
    'Enter',
    'Ctrl Enter',
    'Shift F8',
    'Ctrl Z',
  ])
})
