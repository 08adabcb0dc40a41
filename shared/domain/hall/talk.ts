import { itemUnknown } from './course'
import type { TalkEvent } from './events'
import type { HallRefusal } from './refusal'
import { allOf, firstOf, missing, refusal, type Scene } from './scene'

/** Takes down what is said. */
export function takeDown({ state }: Scene, event: TalkEvent, at: string): void {
  switch (event.kind) {
    case 'asked': {
      const { questionId, itemId, asker, text } = event
      state.questions.push({ questionId, itemId, asker, text, at, answer: null })
      return
    }
    case 'answered': {
      const { questionId, text, answeredBy, owner, dueOn } = event
      const answer = { text, by: answeredBy, owner, dueOn, at }
      state.questions = state.questions.map((one) => (one.questionId === questionId ? { ...one, answer } : one))
      return
    }
    case 'interestDeclared':
      state.interests.push({ itemId: event.itemId, person: event.person, text: event.text, at })
  }
}

/** Why it cannot have been said so. An interest is declared and minuted; the law excludes nobody (reading 10, article 61.4). */
export function talkRefusals(scene: Scene, event: TalkEvent): HallRefusal[] {
  const { state } = scene
  switch (event.kind) {
    case 'asked':
      return allOf(
        itemUnknown(scene, event.itemId),
        missing(event.asker.name, 'asker'),
        missing(event.text, 'text'),
        state.questions.some(({ questionId }) => questionId === event.questionId) &&
          refusal('hall-id-used', 'questionId'),
      )
    case 'answered':
      return firstOf(
        !state.questions.some(({ questionId }) => questionId === event.questionId) &&
          refusal('hall-question-unknown', 'questionId'),
        missing(event.answeredBy.name, 'answeredBy'),
        missing(event.text, 'text'),
      )
    case 'interestDeclared':
      return allOf(itemUnknown(scene, event.itemId), missing(event.person.name, 'person'), missing(event.text, 'text'))
  }
}
