/** Something that whoever runs the command can put right; the message is the one line that says how. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}
