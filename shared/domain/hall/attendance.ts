import type { AttendanceEvent, HallPerson, Presence } from './events'
import type { HallRefusal } from './refusal'
import { allOf, firstOf, missing, quorumOf, refusal, type Scene } from './scene'
import type { Turnout } from './state'

/** Changes who is there; late arrivals and leavers change the turnout from that moment on. */
export function attend(scene: Scene, event: AttendanceEvent, at: string): void {
  switch (event.kind) {
    case 'arrived':
      return arrive(scene, event.voter, event.by, at)
    case 'arrivedTogether':
      for (const voter of event.voters) arrive(scene, voter, event.by, at)
      return
    case 'left':
      return leave(scene, event.voter, at)
    case 'proxyGiven': {
      endProxy(scene, event.giver)
      const active = event.holder.code !== null && scene.voters.has(event.holder.code) ? false : !event.waiting
      scene.state.proxies[event.giver] = { holder: event.holder, paper: event.paper, active }
      if (active) stand(scene, event.giver, at)
      else if (isPresent(scene, event.holder.code)) activate(scene, event.giver, at)
      return
    }
    case 'proxyWithdrawn':
      return endProxy(scene, event.giver)
    case 'guestArrived':
      scene.state.guests.push({ name: event.name, from: event.from, at })
  }
}

/** Why somebody cannot have come, gone or sent another now. */
export function attendanceRefusals(scene: Scene, event: AttendanceEvent): HallRefusal[] {
  switch (event.kind) {
    case 'arrived':
      return firstOf(
        unknown(scene, event.voter, 'voter'),
        isPresent(scene, event.voter) && refusal('hall-already-in', 'voter', named(scene, event.voter)),
      )
    case 'arrivedTogether': {
      if (event.voters.length === 0) return [refusal('hall-nobody', 'voters')]
      const twice = event.voters.find((voter, i) => event.voters.indexOf(voter) !== i || isPresent(scene, voter))
      return allOf(
        event.voters.map((voter) => unknown(scene, voter, 'voters')).find((one) => one !== null),
        twice !== undefined && refusal('hall-already-in', 'voters', named(scene, twice)),
      )
    }
    case 'left':
      return firstOf(
        unknown(scene, event.voter, 'voter'),
        !isPresent(scene, event.voter) && refusal('hall-not-in', 'voter', named(scene, event.voter)),
      )
    case 'proxyGiven':
      return proxyRefusals(scene, event)
    case 'proxyWithdrawn':
      return firstOf(
        unknown(scene, event.giver, 'giver'),
        scene.state.proxies[event.giver] === undefined &&
          refusal('hall-proxy-none', 'giver', named(scene, event.giver)),
      )
    case 'guestArrived':
      return firstOf(missing(event.name, 'name'))
  }
}

/**
 * The votes a secret ballot is handed out for: of those in the hall and of those whose holder is in the hall; online voices
 * only where the charter says how (readings 4 and 7). A holder who is no voter stands in the hall.
 */
export function ballotVotes({ state, voters, rules }: Scene): number {
  let votes = 0
  for (const [code, one] of Object.entries(state.attendance)) {
    const carried = voters.get(code)?.votes ?? 0
    if (one.state === 'present' && mayTakeBallot(one.by)) votes += carried
    if (one.state === 'byProxy') {
      const holder = one.holder.code === null ? undefined : state.attendance[one.holder.code]
      if (holder?.state !== 'present' || mayTakeBallot(holder.by)) votes += carried
    }
  }
  return votes

  function mayTakeBallot(by: Presence): boolean {
    return by === 'inPerson' || rules.onlineBallots
  }
}

function arrive(scene: Scene, voter: string, by: Presence, at: string): void {
  endProxy(scene, voter)
  scene.state.attendance[voter] = { state: 'present', by, since: at }
  count(scene, voter, by, 1)
  scene.state.movements.push({ at, code: voter, what: 'arrived' })
  for (const [giver, { holder, active }] of Object.entries(scene.state.proxies))
    if (!active && holder.code === voter) activate(scene, giver, at)
}

function leave(scene: Scene, voter: string, at: string): void {
  const one = scene.state.attendance[voter]
  if (one?.state !== 'present') return
  count(scene, voter, one.by, -1)
  scene.state.attendance[voter] = { state: 'left', at }
  scene.state.movements.push({ at, code: voter, what: 'left' })
  for (const [giver, { holder }] of Object.entries(scene.state.proxies))
    if (holder.code === voter) endProxy(scene, giver)
}

function activate(scene: Scene, giver: string, at: string): void {
  const proxy = scene.state.proxies[giver]
  if (proxy === undefined) return
  scene.state.proxies[giver] = { ...proxy, active: true }
  stand(scene, giver, at)
}

/** The giver counts as attending, through the holder. */
function stand(scene: Scene, giver: string, at: string): void {
  const proxy = scene.state.proxies[giver]
  if (proxy === undefined) return
  scene.state.attendance[giver] = { state: 'byProxy', holder: proxy.holder, since: at }
  count(scene, giver, 'proxy', 1)
}

function endProxy(scene: Scene, giver: string): void {
  if (scene.state.attendance[giver]?.state === 'byProxy') {
    count(scene, giver, 'proxy', -1)
    scene.state.attendance[giver] = { state: 'absent' }
  }
  delete scene.state.proxies[giver]
}

function count(scene: Scene, voter: string, how: keyof Omit<Turnout, 'heads' | 'votes'>, by: 1 | -1): void {
  const { turnout } = scene.state
  const votes = turnout.votes + by * (scene.voters.get(voter)?.votes ?? 0)
  scene.state.turnout = { ...turnout, [how]: turnout[how] + by, heads: turnout.heads + by, votes }
  scene.state.quorum = quorumOf(scene.rules, scene.state.turnout)
}

function proxyRefusals(scene: Scene, { giver, holder }: { giver: string; holder: HallPerson }): HallRefusal[] {
  const { proxyLimit } = scene.rules
  const key = holderKey(holder)
  const held = Object.entries(scene.state.proxies).filter(([of, one]) => of !== giver && holderKey(one.holder) === key)
  return firstOf(
    unknown(scene, giver, 'giver'),
    missing(holder.name, 'holder'),
    holder.code === giver && refusal('hall-proxy-self', 'holder', named(scene, giver)),
    isPresent(scene, giver) && refusal('hall-proxy-present', 'giver', named(scene, giver)),
    proxyLimit !== null &&
      held.length >= proxyLimit &&
      refusal('hall-proxy-limit', 'holder', { name: holder.name, limit: proxyLimit }),
  )
}

function holderKey({ code, name }: HallPerson): string {
  return code === null ? `name ${name.normalize('NFC').toLowerCase()}` : `code ${code}`
}

function isPresent({ state }: Scene, code: string | null): boolean {
  return code !== null && state.attendance[code]?.state === 'present'
}

function unknown({ voters }: Scene, code: string, column: string): HallRefusal | null {
  return voters.has(code) ? null : refusal('hall-voter-unknown', column, { value: code })
}

function named({ voters }: Scene, code: string): { name: string } {
  return { name: voters.get(code)?.name ?? code }
}
