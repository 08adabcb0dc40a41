import type { MinutesSigning, MinutesTexts } from '@shared/contract/minutes'
import { type PaperBlock, said } from '@shared/contract/paper-blocks'
import type { QuestionState } from '@shared/domain/hall/state'
import { articleWords } from '@shared/text/article'
import { minutesWords as words } from '@shared/text/minutes-paper'
import { clockOf } from './clock'
import { composeWhen, composeWho } from './compose-people'
import { composeElection, composeMotion } from './compose-votes'
import { attendedOf, type MinutesFacts } from './facts'

/**
 * The minutes of a meeting as blocks. Everything with a figure is made from what happened and locked; what people write stands at the
 * places that have a key: 'report:<itemId>', 'opinions:<itemId>', 'complaints', 'closing'.
 */
export function composeMinutes(
  facts: MinutesFacts,
  texts: MinutesTexts,
  signing: { how: MinutesSigning; needed: number } | null = null,
): PaperBlock[] {
  const { state, heldOn } = facts
  const free = (key: string, usual = ''): PaperBlock => ({ kind: 'paragraph', text: texts[key] ?? usual, key })
  return [
    ...composeWhen(facts),
    ...composeWho(facts),
    ...composeAgenda(facts),
    { kind: 'section', text: words.sections.course },
    ...facts.agenda.flatMap((_, at) => composeItem(facts, at, free)),
    { kind: 'section', text: words.sections.complaints },
    free('complaints', words.noComplaints),
    { kind: 'section', text: words.sections.end },
    ...(state.closedAt === null ? [] : [said(words.closed(clockOf(state.closedAt), heldOn))]),
    free('closing'),
    ...(signing?.how.by === 'members' ? refusalBlocks(facts, signing.how, signing.needed) : []),
    said(words.annexes),
  ]
}

function composeAgenda({ agenda, refusedPetitions }: MinutesFacts): PaperBlock[] {
  return [
    { kind: 'section', text: words.sections.agenda },
    ...refusedPetitions.map(({ content, signers, ground, note }) =>
      said(words.petitionRefused(content, signers, words.grounds[ground], note)),
    ),
    said(words.agendaIntro),
    ...agenda.map(({ title, article }, at) =>
      said(words.agendaLine(at + 1, title, article === '' ? '' : articleWords(article))),
    ),
  ]
}

function composeItem(facts: MinutesFacts, at: number, free: (key: string) => PaperBlock): PaperBlock[] {
  const { state, agenda } = facts
  const item = agenda[at]
  if (item === undefined) return []
  const { itemId, title, presenter, kind } = item
  const went = state.items[itemId]
  const ended = went?.endedAt ?? null
  const times: [string | null, string | null] = [
    went === undefined ? null : clockOf(went.begunAt),
    ended === null ? null : clockOf(ended),
  ]
  const motions = state.motions.filter((one) => one.itemId === itemId && one.closedAt !== null)
  const elections = state.elections.filter((one) => one.itemId === itemId && one.closedAt !== null)
  return [
    said(words.item(at + 1, title, ...times)),
    ...(presenter === '' || went === undefined ? [] : [said(words.presented(presenter))]),
    ...(went === undefined || kind === 'agenda' ? [] : [free(`report:${itemId}`)]),
    ...state.interests
      .filter((one) => one.itemId === itemId)
      .map(({ person, text }) => said(words.interest(person.name, text))),
    ...state.questions.filter((one) => one.itemId === itemId).flatMap(composeQuestion),
    ...(went === undefined ? [] : [free(`opinions:${itemId}`)]),
    ...motions.flatMap((motion) => composeMotion(facts, motion)),
    ...elections.flatMap(composeElection),
  ]
}

function composeQuestion({ asker, text, answer }: QuestionState): PaperBlock[] {
  if (answer === null) return [said(words.asked(asker.name, text)), said(words.unanswered)]
  const owner = answer.owner?.name ?? ''
  return [
    said(words.asked(asker.name, text)),
    said(words.answered(answer.by.name, answer.text, owner, answer.dueOn ?? '')),
  ]
}

/** That chair or secretary refuse to sign, why, and who signs in their place (article 57.4; of the board article 65.5.d). */
function refusalBlocks(
  facts: MinutesFacts,
  signing: Extract<MinutesSigning, { by: 'members' }>,
  needed: number,
): PaperBlock[] {
  const { state, meeting } = facts
  const who = signing.refused
    .map((role) => `${words.roles[role]} ${(role === 'chair' ? state.chair : state.secretary)?.name ?? ''}`.trim())
    .join(', ')
  const reason = signing.reason.replace(/\.$/, '')
  const attended = attendedOf(facts)
  const signed = new Set(signing.members)
  const [at = '', name = '', hamlet = '', pen = ''] = words.signersTable
  return [
    { kind: 'section', text: words.sections.refusal },
    said(meeting.body === 'board' ? words.refusedBoard(who, reason) : words.refused(who, reason)),
    said(words.membersSign(signed.size, attended.length, needed)),
    {
      kind: 'table',
      columns: [
        { title: at, width: 8, align: 'center' },
        { title: name, width: 42, align: 'left' },
        { title: hamlet, width: 20, align: 'left' },
        { title: pen, width: 30, align: 'left' },
      ],
      rows: attended
        .filter(({ code }) => signed.has(code))
        .map((one, index) => [String(index + 1), one.name, one.hamlet, '']),
    },
  ]
}
