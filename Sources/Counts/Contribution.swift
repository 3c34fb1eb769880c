/// What a facilitator gives to the picture of many rooms: counts, and nobody's words.
package struct Contribution: Hashable, Sendable {}
