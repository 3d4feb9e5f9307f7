import { randomInt } from "node:crypto";

const things = (
  "acorn anchor apron bamboo basin biscuit bonnet bramble bucket button cabin candle canoe carrot cellar clover cobble copper " +
  "cotton cradle crumb curtain daisy feather fiddle flannel gravel hammock hazel hinge honey island jigsaw kettle ladle lemon " +
  "linen magnet maple marble meadow mitten nutmeg oatmeal orchard paddle parsley pebble pepper pillow plume pocket quilt raisin " +
  "ribbon saddle sandal satchel spindle teapot thimble thistle trellis velvet walnut willow"
).split(" ");

/** Easy to type from a screen, made anew for each demo: someone who knows this source does not know them. */
export function newDemoPassword(): string {
  const words = Array.from({ length: 3 }, () => things[randomInt(things.length)]);
  return `${words.join("-")}-${randomInt(100, 1000)}`;
}
