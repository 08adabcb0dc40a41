import type { learners as contract } from '@shared/contract/learners'
import { trainingSummaries } from '@shared/text/training-summaries'
import { coursesOfLearner } from '../../training/enrolments'
import { findLearners, putLearner, recogniseLearner } from '../../training/learners'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'

export const learners = {
  list: ({ book }, { search, limit }) => findLearners(book.connection, search, limit),
  courses: ({ book }, { learnerId }) => ({ courses: coursesOfLearner(book.connection, learnerId) }),
  cards: async ({ book, core }, { learnerIds }) => {
    // Loaded when the first card is printed: setting type is a large part of the program that a list does not need.
    const { printLearnerCards } = await import('./cards')
    return printLearnerCards(book, core.options.resources, learnerIds)
  },
  save: ({ book, command }, { learnerId, entry }) => {
    const known = recogniseLearner(book.connection, entry)
    if (known !== null && known.by === 'idNumber' && known.learner.learnerId !== learnerId)
      refuse({
        code: 'learner-id-number-taken',
        column: 'idNumber',
        value: entry.idNumber,
        data: { name: known.learner.name },
      })
    putLearner(book.connection, learnerId, entry, command.sequence)
    command.summary = trainingSummaries.learnerSaved(entry.name)
    return {}
  },
} satisfies HandlersOf<typeof contract>
