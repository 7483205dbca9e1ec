/**
 * Marks that may not be parted from a formula by the end of a line. The browser keeps them with letters, but a formula is
 * a box to it.
 */

/** Closing marks at the start of what follows a formula. */
export function closingMarks(text: string): string {
  return /^[，。；：！？、）》」』】〉”’…,.;:!?)\]%]{1,3}/.exec(text)?.[0] ?? "";
}

/** Opening marks at the end of what stands before a formula. */
export function openingMarks(text: string): string {
  return /[（《「『【〈“‘([]{1,3}$/.exec(text)?.[0] ?? "";
}
