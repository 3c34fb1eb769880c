/// The program that makes one picture of many rooms.
package enum Collecting {}
