"""AV1 film grain."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_av1_film_grain_flag: One-bit elements of AV1 film grain; other bits are refused.

V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN: Final = 0x1
"""apply_grain: the frame gets grain. Only then does the kernel check the order of points. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FILM_GRAIN_FLAG_UPDATE_GRAIN: Final = 0x2
"""update_grain: this frame codes the parameters, otherwise the stream takes those of a reference. The program fills
them in either way, as drivers do not keep them. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FILM_GRAIN_FLAG_CHROMA_SCALING_FROM_LUMA: Final = 0x4
"""chroma_scaling_from_luma: chroma uses the luma function. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FILM_GRAIN_FLAG_OVERLAP: Final = 0x8
"""overlap_flag: blocks of grain overlap. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FILM_GRAIN_FLAG_CLIP_TO_RESTRICTED_RANGE: Final = 0x10
"""clip_to_restricted_range: samples with grain are clipped to the limited range. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""


class v4l2_ctrl_av1_film_grain(_s.Structure):
    """Film grain that is synthesised onto an AV1 frame for display, film_grain_params().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: int = _s.u8()
    """Whether and how grain is applied. Flags of `v4l2_av1_film_grain_flag`. Set by the caller."""
    cr_mult: int = _s.u8()
    """`cr_mult`: factor of Cr in the index into its function, offset by 128. A coefficient. Set by the caller."""
    grain_seed: int = _s.u16()
    """`grain_seed`: start of the random numbers, which should differ between frames. Set by the caller."""
    film_grain_params_ref_idx: int = _s.u8()
    """`film_grain_params_ref_idx`: slot that the parameters come from without `V4L2_AV1_FILM_GRAIN_FLAG_UPDATE_GRAIN`.
    From 0 to 7. Set by the caller.
    """
    num_y_points: int = _s.u8()
    """Points of the luma function; 0 for no grain on luma. From 0 to 14. Set by the caller."""
    point_y_value: _s.Array[int] = _s.array(_s.u8(), 16)
    """Luma of each point on a scale of 8 bits, in rising order. From 0 to 255. Shape: 16. Set by the caller."""
    point_y_scaling: _s.Array[int] = _s.array(_s.u8(), 16)
    """Strength of grain at each point of luma. A coefficient. Shape: 16. Set by the caller."""
    num_cb_points: int = _s.u8()
    """Points of the Cb function; 0 for no grain on Cb. From 0 to 10. Set by the caller."""
    point_cb_value: _s.Array[int] = _s.array(_s.u8(), 16)
    """Index of each Cb point, in rising order. From 0 to 255. Shape: 16. Set by the caller."""
    point_cb_scaling: _s.Array[int] = _s.array(_s.u8(), 16)
    """Strength of grain at each Cb point. A coefficient. Shape: 16. Set by the caller."""
    num_cr_points: int = _s.u8()
    """Points of the Cr function; 0 for no grain on Cr. The stream allows 10, the kernel refuses more than 15. From 0 to
    15. Set by the caller.
    """
    point_cr_value: _s.Array[int] = _s.array(_s.u8(), 16)
    """Index of each Cr point, in rising order. From 0 to 255. Shape: 16. Set by the caller."""
    point_cr_scaling: _s.Array[int] = _s.array(_s.u8(), 16)
    """Strength of grain at each Cr point. A coefficient. Shape: 16. Set by the caller."""
    grain_scaling_minus_8: int = _s.u8()
    """`grain_scaling_minus_8`: shift less 8 that scaled grain is divided by. From 0 to 3. Set by the caller."""
    ar_coeff_lag: int = _s.u8()
    """`ar_coeff_lag`: how far the filter that shapes grain reaches; decides how many coefficients count. From 0 to 3.
    Set by the caller.
    """
    ar_coeffs_y_plus_128: _s.Array[int] = _s.array(_s.u8(), 25)
    """Coefficients for luma plus 128. Shape: 25. Set by the caller."""
    ar_coeffs_cb_plus_128: _s.Array[int] = _s.array(_s.u8(), 25)
    """Coefficients for Cb plus 128, the last one being for luma's grain. Shape: 25. Set by the caller."""
    ar_coeffs_cr_plus_128: _s.Array[int] = _s.array(_s.u8(), 25)
    """Coefficients for Cr plus 128, the last one being for luma's grain. Shape: 25. Set by the caller."""
    ar_coeff_shift_minus_6: int = _s.u8()
    """`ar_coeff_shift_minus_6`: bits of fraction of the coefficients less 6. From 0 to 3. Set by the caller."""
    grain_scale_shift: int = _s.u8()
    """`grain_scale_shift`: bits by which random numbers are shifted right. From 0 to 3. Set by the caller."""
    cb_mult: int = _s.u8()
    """`cb_mult`: factor of Cb in the index into its function, offset by 128. A coefficient. Set by the caller."""
    cb_luma_mult: int = _s.u8()
    """`cb_luma_mult`: factor of luma in that index, offset by 128. A coefficient. Set by the caller."""
    cr_luma_mult: int = _s.u8()
    """`cr_luma_mult`: factor of luma in the index for Cr, offset by 128. A coefficient. Set by the caller."""
    cb_offset: int = _s.u16()
    """`cb_offset`: what is added to the index for Cb, offset by 256. From 0 to 511. Set by the caller."""
    cr_offset: int = _s.u16()
    """`cr_offset`: what is added to the index for Cr, offset by 256. From 0 to 511. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 4)
    """Reserved; zero."""


if TYPE_CHECKING:

    class v4l2_av1_film_grain_flag(enum.IntFlag):
        """One-bit elements of AV1 film grain; other bits are refused.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN = 0x1
        """apply_grain: the frame gets grain. Only then does the kernel check the order of points. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FILM_GRAIN_FLAG_UPDATE_GRAIN = 0x2
        """update_grain: this frame codes the parameters, otherwise the stream takes those of a reference. The program
        fills them in either way, as drivers do not keep them. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FILM_GRAIN_FLAG_CHROMA_SCALING_FROM_LUMA = 0x4
        """chroma_scaling_from_luma: chroma uses the luma function. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FILM_GRAIN_FLAG_OVERLAP = 0x8
        """overlap_flag: blocks of grain overlap. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FILM_GRAIN_FLAG_CLIP_TO_RESTRICTED_RANGE = 0x10
        """clip_to_restricted_range: samples with grain are clipped to the limited range. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_av1_film_grain_flag": (
                "V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN",
                "V4L2_AV1_FILM_GRAIN_FLAG_UPDATE_GRAIN",
                "V4L2_AV1_FILM_GRAIN_FLAG_CHROMA_SCALING_FROM_LUMA",
                "V4L2_AV1_FILM_GRAIN_FLAG_OVERLAP",
                "V4L2_AV1_FILM_GRAIN_FLAG_CLIP_TO_RESTRICTED_RANGE",
            ),
        },
    )
