import QRCode from "qrcode";
import styles from "./qr-code.module.css";

/** A QR code of `text`, dark on white in every theme because cameras need it so. `label` says what it is for. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  // Four modules of white around it: cameras do not find the edge with less (ISO/IEC 18004).
  const margin = 4;
  const squares = [...data].flatMap((on, at) =>
    on ? [`M${margin + (at % size)} ${margin + Math.floor(at / size)}h1v1h-1z`] : [],
  );
  const whole = size + 2 * margin;
  return (
    <svg className={styles["code"]} viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label}>
      <rect width={whole} height={whole} fill="#fff" />
      <path d={squares.join("")} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
