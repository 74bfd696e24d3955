import { EdgeLineProgram, EdgeRectangleProgram, type EdgeProgramType } from 'sigma/rendering';

/** Draws links as dashes: longer ones for word over a distance, dots for what was not held. */
function dashed(period: number, share: number): EdgeProgramType {
  return class extends EdgeRectangleProgram {
    override getDefinition(): ReturnType<EdgeRectangleProgram['getDefinition']> {
      return {
        ...super.getDefinition(),
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader(period, share),
      };
    }
  };
}

// As sigma's own rectangle of a link, and how far along it one is, in pixels.
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;
varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
varying float v_along;

void main() {
  vec2 across = a_normal * a_normalCoef;
  float breadth = length(across);
  vec2 unit = across / max(breadth, 0.000001);
  float scale = u_correctionRatio / u_sizeRatio;
  float drawn = max(breadth, u_minEdgeThickness * u_sizeRatio) * scale;
  vec2 position = mix(a_positionStart, a_positionEnd, a_positionCoef);
  gl_Position = vec4((u_matrix * vec3(position + unit * drawn, 1)).xy, 0, 1);
  v_thickness = drawn / u_zoomRatio;
  v_normal = unit;
  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;
  v_along = a_positionCoef * distance(a_positionStart, a_positionEnd) / scale;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const fragmentShader = (period: number, share: number): string => /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
varying float v_along;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  if (mod(v_along, ${period.toFixed(1)}) > ${(period * share).toFixed(1)}) discard;
  float from = length(v_normal) * v_thickness;
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(v_thickness - v_feather, v_thickness, from));
  #endif
}`;

/** The programs that draw links, by the kind of link; thousands of them as hairlines, which take the least time. */
export const linkPrograms = {
  met: EdgeRectangleProgram,
  spoke: dashed(14, 0.6),
  open: dashed(7, 0.35),
  hairline: EdgeLineProgram,
};
